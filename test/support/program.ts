import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { copyProgram, isRoot, openFolder } from './nobody.js';
import { type Answer, type Ask, residentProgram } from './resident.js';
import { type Conditions, type Ended, NODE, start } from './start.js';

export const BIN = resolve('bin/partenaires.js');
export { NODE };

export type Run = Pick<Ended, 'code' | 'out' | 'err'>;

const said = ({ code, out, err }: Answer | Ended): Run => ({ code, out, err });

/**
 * Runs the built program on a command line, without a terminal; what the tester's shell has set does not
 * reach it. Does not start a process for it: cheap enough for any number of cases.
 */
export const runProgram = (args: readonly string[], conditions?: Conditions): Run =>
  said(runMeasured(args, conditions));

/** The same, with what it took of processor and memory. */
export const runMeasured = residentProgram(BIN, 'myself');

/** The same for tests of rights: as somebody who has none, where the tests run as root. */
export const useNobody = (): Ask =>
  isRoot ? residentProgram(copyProgram(openFolder()), 'nobody') : runMeasured;

/** The same in a process of its own, for what a start or an end may change. */
export const startProgram = (args: readonly string[], conditions?: Conditions): Run =>
  said(start(NODE, [BIN, ...args], conditions));

/** Runs a line of the shell, which finds the program as `"$NODE" "$BIN"`. */
export const shell = (script: string): Ended => start('sh', ['-c', script], { env: { NODE, BIN } });

/** What a reader sees of a text, without colours. */
export const plain = (text: string): string =>
  stripVTControlCharacters(text.replace(/\p{Cc}\]8;;\P{Cc}*\p{Cc}/gu, ''));

/** Control, bidirectional and invisible characters, which must never be printed. */
export const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cf}]/u;
