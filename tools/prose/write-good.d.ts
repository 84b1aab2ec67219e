declare module 'write-good' {
  export default function writeGood(
    text: string,
    options?: Readonly<Record<string, boolean | readonly string[]>>,
  ): { readonly index: number; readonly offset: number; readonly reason: string }[];
}
