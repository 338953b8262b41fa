import { expect, test } from 'vitest';
import type { FinderAnswer } from './finder-message.ts';
import { newestAnswer, type AnsweringWorker, type Question } from './newest-answer.ts';

const question: Question = {
	file: '/replikasi/calon.json',
	wish: { profile: {}, urgent: [] },
	selection: { ranking: 'kecocokan', fits: [] },
	shown: { real: 20, samples: 20 },
};

/** A worker that answers when the test says so. */
class SlowWorker extends EventTarget implements AnsweringWorker {
	readonly asked: unknown[] = [];
	isGone = false;

	postMessage(message: unknown): void {
		this.asked.push(message);
	}

	terminate(): void {
		this.isGone = true;
	}

	answer(number: number): void {
		this.dispatchEvent(new MessageEvent('message', { data: { kind: 'gagal', number } }));
	}
}

function asking() {
	const workers: SlowWorker[] = [];
	const heard: FinderAnswer[] = [];
	const ask = newestAnswer(
		() => {
			const worker = new SlowWorker();
			workers.push(worker);
			return worker;
		},
		(answer) => heard.push(answer),
	);
	return { workers, heard, ask };
}

test('an answer is heard', () => {
	const { workers, heard, ask } = asking();
	ask(question);
	workers[0]?.answer(1);
	expect(heard).toEqual([{ kind: 'gagal', number: 1 }]);
});

test('while one is answered only the newest waits, and only its answer is heard', () => {
	const { workers, heard, ask } = asking();
	ask(question);
	ask(question);
	ask(question);
	expect(workers[0]?.asked).toMatchObject([{ number: 1 }]);
	workers[0]?.answer(1);
	expect(heard).toEqual([]);
	expect(workers[0]?.asked).toMatchObject([{ number: 1 }, { number: 3 }]);
	workers[0]?.answer(3);
	expect(heard).toEqual([{ kind: 'gagal', number: 3 }]);
});

test('a worker that breaks is a failure to be told, and the next question gets another', () => {
	const { workers, heard, ask } = asking();
	ask(question);
	workers[0]?.dispatchEvent(new Event('error'));
	expect(heard).toEqual([{ kind: 'gagal', number: 1 }]);
	expect(workers[0]?.isGone).toBe(true);
	ask(question);
	workers[1]?.answer(2);
	expect(heard.at(-1)).toEqual({ kind: 'gagal', number: 2 });
});
