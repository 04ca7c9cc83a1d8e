-- phase 1 [tx] steps 1,2: rename constraint memo_pkey of memo to note_pkey, rename table memo to note
ALTER TABLE memo RENAME CONSTRAINT memo_pkey TO note_pkey;
ALTER TABLE memo RENAME TO note;
