-- phase 1 [tx] steps 1,2: drop constraint note_stock_id_fkey of note, add foreign key note_stock_id_fkey to note (stock_id refers to stock)
ALTER TABLE note DROP CONSTRAINT note_stock_id_fkey;
ALTER TABLE note ADD CONSTRAINT note_stock_id_fkey FOREIGN KEY (stock_id) REFERENCES stock (id) ON DELETE SET NULL ON UPDATE RESTRICT NOT VALID;

-- phase 2 [alone] steps 2: validate note.note_stock_id_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_stock_id_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_stock_id_fkey;
