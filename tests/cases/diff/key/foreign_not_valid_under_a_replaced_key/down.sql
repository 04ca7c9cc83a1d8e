-- phase 1 [tx] steps 1: drop constraint other of listing
ALTER TABLE listing DROP CONSTRAINT other;

-- phase 2 [alone] steps 2: build the index of listing_pkey
-- done when: SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('listing_pkey_new')
-- clean up: DROP INDEX CONCURRENTLY IF EXISTS listing_pkey_new
CREATE UNIQUE INDEX CONCURRENTLY listing_pkey_new ON listing (market, number);

-- phase 3 [tx] steps 2: replace primary key listing_pkey of listing (market, number)
ALTER TABLE trade DROP CONSTRAINT trade_listing;
ALTER TABLE listing DROP CONSTRAINT listing_pkey, ADD CONSTRAINT listing_pkey PRIMARY KEY USING INDEX listing_pkey_new;
ALTER TABLE trade ADD CONSTRAINT trade_listing FOREIGN KEY (market, number) REFERENCES listing (market, number) NOT VALID;
