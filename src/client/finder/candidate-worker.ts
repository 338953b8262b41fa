import { candidateAnswers } from './candidate-answers.ts';
import { isQuestion } from './finder-message.ts';

// Runs beside the page: tens of thousands of guides are read and compared without holding it up.

async function loadFile(address: string): Promise<unknown> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answers ${String(response.status)}.`);
	return response.json();
}

const answer = candidateAnswers(loadFile);

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
	if (isQuestion(data)) void answer(data).then((found) => postMessage(found));
});
