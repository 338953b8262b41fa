import { isAnswer, type FinderAnswer, type FinderQuestion } from './finder-message.ts';

/** What is used of a worker. */
export type AnsweringWorker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

export type Question = Omit<FinderQuestion, 'number'>;

/**
 * Asks a worker, one question at a time: while it computes, only the newest question waits. `onAnswer` hears the answer to
 * the newest question alone, never a late one. A worker that breaks is replaced for the next question.
 */
export function newestAnswer(
	makeWorker: () => AnsweringWorker,
	onAnswer: (answer: FinderAnswer) => void,
): (question: Question) => void {
	let worker: AnsweringWorker | undefined;
	let asked = 0;
	let isBusy = false;
	let waiting: FinderQuestion | undefined;

	const send = (question: FinderQuestion) => {
		isBusy = true;
		worker ??= started();
		worker.postMessage(question);
	};
	const settle = (answer: FinderAnswer) => {
		isBusy = false;
		const next = waiting;
		waiting = undefined;
		if (next !== undefined) send(next);
		else if (answer.number === asked) onAnswer(answer);
	};
	const started = () => {
		const fresh = makeWorker();
		fresh.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
			if (isAnswer(data)) settle(data);
		});
		fresh.addEventListener('error', () => {
			fresh.terminate();
			worker = undefined;
			settle({ kind: 'gagal', number: asked });
		});
		return fresh;
	};

	return (question) => {
		asked += 1;
		const numbered = { ...question, number: asked };
		if (isBusy) waiting = numbered;
		else send(numbered);
	};
}
