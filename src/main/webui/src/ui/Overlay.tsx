import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import styles from "./Overlay.module.css";

interface Props {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** For what needs the width of two texts side by side. */
  wide?: boolean;
  children: ReactNode;
}

/** A dialog over the page. It closes with Escape; whatever was typed in it is a draft and stays. */
export function Overlay({ title, isOpen, onClose, wide, children }: Props) {
  return (
    <ModalOverlay className={styles.overlay} isOpen={isOpen} isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className={wide ? styles.wide : styles.modal}>
        <Dialog className={styles.dialog}>
          <Heading slot="title" className={styles.title}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
