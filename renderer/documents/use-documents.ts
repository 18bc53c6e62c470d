import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { DocumentList, Documents } from './documents.ts';

export const DocumentsContext = createContext<Documents | null>(null);

/** The designs that are open in this window. */
export function useDocuments(): Documents {
  const documents = useContext(DocumentsContext);
  if (documents === null) throw new Error('no designs around this component');
  return documents;
}

export function useDocumentList<T>(selector: (list: DocumentList) => T): T {
  return useStore(useDocuments().list, selector);
}
