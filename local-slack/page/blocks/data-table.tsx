import type { Block } from '../../records.ts';

interface Cell {
  readonly text?: string;
  readonly value?: number;
}

/** The library draws nothing for a `data_table`. */
export function DataTable({ block }: { readonly block: Block }) {
  const { caption, rows } = block as unknown as { caption: string; rows: readonly (readonly Cell[])[] };
  const [head = [], ...body] = rows;
  const show = ({ text, value }: Cell): string => text ?? String(value ?? '');
  return (
    <div className="table-frame">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
              <th key={at} scope="col">
                {show(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {body.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
            <tr key={at}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
                <td key={column}>{show(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
