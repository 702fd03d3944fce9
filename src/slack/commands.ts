/** The slash commands, as they are installed. */
export const COMMANDS = { ask: '/dma', rank: '/dma-rank', digest: '/dma-digest' } as const;

/** For those who ask about digests. */
export const DIGEST_WORDS = {
  example: 'every Monday at 9 in London',
  underAnswers: 'Or press “Make this a digest” under an answer.',
} as const;

/** What each does, for the help. */
export const COMMAND_HELP = [
  {
    name: `${COMMANDS.ask} your question`,
    does: 'answers you alone; Post to channel shows it to all, with its picture',
  },
  {
    name: `${COMMANDS.ask} home NAME`,
    does: 'says which ICS “us” and “our score” mean for you; add “for this channel” to set it for all here',
  },
  {
    name: `${COMMANDS.ask} group NAME: A, B, C`,
    does: 'gives a name to several, to be used in any question',
  },
  {
    name: `${COMMANDS.rank} [highest|lowest] [N] [measure] [in region] [year] [private]`,
    does: 'posts a ranking to the channel; without words it opens a form',
  },
  {
    name: `${COMMANDS.digest} [new ${DIGEST_WORDS.example}]`,
    does: 'has figures posted to a channel regularly; without words it lists the digests of this channel and yours',
  },
  {
    name: `${COMMANDS.digest} edit|pause|resume|run|history|move|hand over|delete N`,
    does: 'does that with a digest, by its number in the list or its title',
  },
] as const;
