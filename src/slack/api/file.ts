import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { isSlackAddress } from './address.ts';

const fileHosts: readonly string[] = ['files.slack.com', 'files.slack-gov.com'];
/** Slack waits three seconds for the acknowledgement that follows. */
const PATIENCE_MS = 1500;

const answerSchema = z.object({ file: z.object({ size: z.number(), url_private: z.string() }) });

/** The text of a file, or why there is none, as the person is told. */
export type FileText = { readonly text: string } | { readonly fault: string };

/** Reads a file that somebody uploaded to Slack. */
export async function fileText(client: WebClient, id: string, longestBytes: number): Promise<FileText> {
  try {
    const { file } = answerSchema.parse(await client.files.info({ file: id }));
    if (file.size > longestBytes) return { fault: `The file is longer than ${longestBytes / 1024} kB. Shorten it.` };
    // A file that only is linked lies elsewhere, where the token must not go.
    if (!isSlackAddress(file.url_private, client.slackApiUrl, fileHosts))
      return { fault: 'Slack doesn’t host this file. Upload it from your computer.' };
    return await download(client, file.url_private);
  } catch {
    return { fault: 'Slack didn’t give me the file. Try again, or paste its text above.' };
  }
}

async function download({ token }: WebClient, url: string): Promise<FileText> {
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${token}` },
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok) throw new Error(`Slack answered ${response.status}.`);
  const bytes = await response.arrayBuffer();
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: 'The file isn’t text. Upload YAML or JSON in UTF-8.' };
  }
}
