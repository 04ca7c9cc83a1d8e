-- phase 1 [tx] steps 1: add foreign key note.note_stock_id_fkey to stock
ALTER TABLE note ADD CONSTRAINT note_stock_id_fkey FOREIGN KEY (stock_id) REFERENCES stock (id) NOT VALID;

-- phase 2 [alone] steps 1: add foreign key note.note_stock_id_fkey to stock
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_stock_id_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_stock_id_fkey;
