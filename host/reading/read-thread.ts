import { parentPort, workerData } from 'node:worker_threads';
import { parseDesign } from '../../shared/design/parse.ts';

// A thread that reads one text and ends. What it read is told as JSON, which is how it goes on to a page.
parentPort?.postMessage(JSON.stringify(parseDesign(String(workerData))));
