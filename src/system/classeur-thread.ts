import { parentPort, workerData } from 'node:worker_threads';
import { openClasseur } from '../lecture/tables/classeur/ouvrir.js';

/** The thread in which a workbook is opened: it is given one, answers, and ends. */
openClasseur(workerData).then((lu) => parentPort?.postMessage(lu));
