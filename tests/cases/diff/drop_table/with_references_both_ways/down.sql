-- phase 1 [tx] steps 1,2,3: create table price, add foreign key price_stock_id_fkey to price (stock_id refers to stock), add foreign key note_price_id_fkey to note (price_id refers to price)
CREATE TABLE price (
    id bigint NOT NULL,
    stock_id bigint,
    CONSTRAINT price_pkey PRIMARY KEY (id)
);
CREATE INDEX price_stock_id_idx ON price (stock_id);
COMMENT ON TABLE price IS 'Gone';
ALTER TABLE price ADD CONSTRAINT price_stock_id_fkey FOREIGN KEY (stock_id) REFERENCES stock (id);
ALTER TABLE note ADD CONSTRAINT note_price_id_fkey FOREIGN KEY (price_id) REFERENCES price (id) NOT VALID;

-- phase 2 [alone] steps 3: validate note.note_price_id_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('note') AND conname = 'note_price_id_fkey'
ALTER TABLE note VALIDATE CONSTRAINT note_price_id_fkey;
