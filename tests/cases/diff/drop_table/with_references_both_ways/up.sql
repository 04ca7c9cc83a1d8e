-- phase 1 [tx] steps 1,2: drop constraint note_price_id_fkey of note, drop table price
ALTER TABLE note DROP CONSTRAINT note_price_id_fkey;
DROP TABLE price;
