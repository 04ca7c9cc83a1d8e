-- phase 1 [tx] steps 1,2: rename table note to memo, rename constraint note_pkey of memo to memo_pkey
ALTER TABLE note RENAME TO memo;
ALTER TABLE memo RENAME CONSTRAINT note_pkey TO memo_pkey;
