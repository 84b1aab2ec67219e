import { nameOf, useDesk } from '../desk.ts';

const special = /(<@[A-Z0-9]+>|https?:\/\/[^\s<>]+)/;

/** What a person typed: names of mentioned people and links are drawn, everything else stays text. */
export function TypedText({ text }: { readonly text: string }) {
  const { workspace } = useDesk();
  const parts = text.split(special).map((part, at) => ({ part, at }));
  return (
    <p className="typed">
      {parts.map(({ part, at }) => {
        const mentioned = /^<@([A-Z0-9]+)>$/.exec(part)?.[1];
        if (mentioned) return <Mention key={at} name={nameOf(mentioned, workspace)} />;
        if (/^https?:/.test(part)) return <Link key={at} href={unescaped(part)} />;
        return unescaped(part);
      })}
    </p>
  );
}

export const Mention = ({ name }: { readonly name: string }) => <span className="mention">@{name}</span>;

const Link = ({ href }: { readonly href: string }) => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    {href}
  </a>
);

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
