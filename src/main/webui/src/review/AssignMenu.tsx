import { useState } from "react";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useQuery } from "urql";
import { mayAct } from "../session/member";
import { Button } from "../ui/Button";
import { role } from "../words/labels";
import { CheckersAtTheDeskDocument } from "./CheckersAtTheDesk.generated";
import styles from "./review.module.css";

interface Props {
  /** Who has it now. */
  current?: string;
  onAssign: (memberId: string) => void;
  label?: string;
}

/** Everyone at the desk who may check. */
export function AssignMenu({ current, onAssign, label = "Assign to…" }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [{ data }] = useQuery({ query: CheckersAtTheDeskDocument, pause: !isOpen });
  const checkers = (data?.members.nodes ?? []).filter((member) => mayAct(member, "CHECKER"));
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button look="quiet">{label}</Button>
      <Popover className={styles.menu}>
        <Menu
          className={styles.items}
          aria-label="Members who may check"
          items={checkers}
          disabledKeys={current ? [current] : []}
          onAction={(id) => onAssign(String(id))}
          renderEmptyState={() => <div className={styles.item}>{data ? "Nobody may check yet" : "One moment …"}</div>}
        >
          {(member) => (
            <MenuItem id={member.id} className={styles.item} textValue={member.name}>
              {member.name}, {role[member.role].toLowerCase()}
              {member.id === current && " (has it)"}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
