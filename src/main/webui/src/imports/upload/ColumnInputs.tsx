import { useId } from "react";
import { type Columns, type Field, fields, fieldWords } from "./fields";
import styles from "./upload.module.css";

interface Props {
  columns: Columns;
  /** The table's header, as far as it is known. Without it, names of columns are typed. */
  headers?: readonly string[];
  onChange: (columns: Columns) => void;
}

/** Which column of a table holds what. */
export function ColumnInputs({ columns, headers, onChange }: Props) {
  const set = (field: Field, column: string) => onChange({ ...columns, [field]: column });
  return (
    <fieldset className={styles.columns}>
      <legend className={styles.legend}>Which column holds what</legend>
      <p className={styles.hint}>
        {headers
          ? "What the columns’ names suggest is chosen already. Only the claim itself is needed. A column that bears its field’s own name is read even where none is chosen."
          : "The names of the columns, as the first row of the table has them. Only the claim itself is needed. With a name that is not there, the file cannot be read."}
      </p>
      <div className={styles.pairs}>
        {fields.map((field) => (
          <OneColumn
            key={field}
            field={field}
            column={columns[field]}
            headers={headers}
            onChange={(column) => set(field, column)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface OneProps {
  field: Field;
  column: string;
  headers?: readonly string[];
  onChange: (column: string) => void;
}

function OneColumn({ field, column, headers, onChange }: OneProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={styles.small}>
        {fieldWords[field]}
        {field === "statement" && <span className="quiet"> (needed)</span>}
      </label>
      {headers ? (
        <select id={id} className={styles.input} value={column} onChange={(event) => onChange(event.target.value)}>
          <option value="">Not chosen</option>
          {headers.map((header) => (
            <option key={header} value={header}>
              {header}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          className={styles.input}
          value={column}
          dir="auto"
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}
