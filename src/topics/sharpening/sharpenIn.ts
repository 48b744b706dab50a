import type { Advice } from '../../dialogue/question.ts'
import { sharpen } from './sharpen.ts'
import type { Missing } from './sharpening.ts'

/**
 * What a sentence of a conversation need not say: when an action is done was asked just before, and what a card asks is
 * done by whoever reads it.
 */
const BESIDE: Readonly<Record<string, readonly Missing[]>> = {
  translate: ['occasion'],
  actionCard: ['mine'],
  correctCard: ['mine'],
}

export const needNotSay = (flow: string, missing: string): boolean =>
  (BESIDE[flow] ?? []).some(one => one === missing)

/** The question that helps most in this conversation; undefined for a text that says all that it must. */
export const sharpenIn =
  (flow: string, language: 'nl' | 'en') =>
  (text: string): Advice | undefined =>
    sharpen(text, language).missing.find(({ id }) => !needNotSay(flow, id))
