/** Every limit of Slack that is kept here. Lengths are in UTF-16 units, which are never fewer than the characters Slack counts. */
export const LIMITS = {
  /** Of one message, all its blocks as they are sent. Slack refuses about 13,200 and documents none: this leaves room. */
  messageCharacters: 12_000,
  messageBlocks: 50,
  /** Longer texts can be posted, but not edited any more, and an answer is edited when its picture is ready. */
  messageText: 4_000,
  sectionText: 3_000,
  headerText: 150,
  /** One element of a context block. Slack documents none: this is kept below that of a section. */
  contextText: 2_000,
  buttonText: 75,
  buttonValue: 2_000,
  /** With the header and the rows set apart below. */
  tableRows: 100,
  tableColumns: 20,
  tableCharacters: 10_000,
  imageAlt: 2_000,
  options: 100,
  optionText: 75,
  optionValue: 75,
  viewTitle: 24,
} as const;
