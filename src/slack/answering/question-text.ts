/** The question in a message, as the person typed it: without the bot's name, and with Slack's own markup undone. */

/** `text` as Slack gives it: "<@U1> lowest DMA in <#C1|midlands> &amp; London" → "lowest DMA in midlands & London". */
export function questionText(text: string): string {
  return text
    .replace(/<@[UW]\w+(?:\|[^>]*)?>/g, ' ')
    .replace(/<#\w+\|([^>]*)>/g, ' $1 ')
    .replace(/<(?:https?|mailto):[^|>]*\|([^>]*)>/g, ' $1 ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[*_~`](?=\S)|(?<=\S)[*_~`]/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
}
