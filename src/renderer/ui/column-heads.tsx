/** The headings of a small table. */
interface ColumnHeadsProps {
  readonly names: readonly string[];
  readonly className?: string;
}

export function ColumnHeads({ names, className }: ColumnHeadsProps) {
  return (
    <thead className={className}>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
