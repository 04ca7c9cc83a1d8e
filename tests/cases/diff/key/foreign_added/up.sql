-- phase 1 [tx] steps 1: add foreign key note_stock_id_fkey to note (stock_id refers to stock)
ALTER TABLE note ADD CONSTRAINT note_stock_id_fkey FOREIGN KEY (stock_id) REFERENCES stock (id) NOT VALID;

-- phase 2 [alone] steps 1: validate note.note_stock_id_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_stock_id_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_stock_id_fkey;
