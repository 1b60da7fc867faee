/** Addresses that a reader may follow; any other scheme is only text (`javascript:` runs a program). */
const LINKABLE = /^(?:https?:\/\/|mailto:)[^\s\p{C}]+$/iu;

/** Whether a document may make a link of an address. */
export const isLinkable = (address: string): boolean => LINKABLE.test(address);
