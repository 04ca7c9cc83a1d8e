-- phase 1 [alone] steps 1: build the index of listing_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('listing_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS listing_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY listing_pkey_new ON listing (number, market);

-- phase 2 [tx] steps 1: replace primary key listing_pkey of listing (number, market)
ALTER TABLE trade DROP CONSTRAINT trade_listing;
ALTER TABLE listing DROP CONSTRAINT listing_pkey, ADD CONSTRAINT listing_pkey PRIMARY KEY USING INDEX listing_pkey_new;
ALTER TABLE trade ADD CONSTRAINT trade_listing FOREIGN KEY (market, number) REFERENCES listing (market, number) NOT VALID;

-- phase 3 [alone] steps 2: add unique constraint other to listing (market, number)
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('other')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS other
CREATE UNIQUE INDEX CONCURRENTLY other ON listing (market, number);

-- phase 4 [tx] steps 2: add unique constraint other to listing (market, number)
ALTER TABLE listing ADD CONSTRAINT other UNIQUE USING INDEX other;
