-- phase 1 [copy]: load currencies
-- needs: SELECT count(*) = 0 FROM currencies
-- verify: SELECT count(*) = 180 FROM currencies
COPY currencies (code, name) FROM 'currencies.csv' (FORMAT csv, HEADER);

-- phase 2 [tx]: tidy up
-- when: SELECT EXISTS (SELECT FROM currencies WHERE name IS NULL)
-- touches: currencies
-- undoes: 1,3
DELETE FROM currencies WHERE name IS NULL;

-- phase 3 [java]: spread
-- needs: SELECT true
-- verify: SELECT count(*) > 0 FROM currencies
spread

-- phase 4 [batch]: fill
-- needs: SELECT true
-- rows of: currencies
-- touches: currencies
-- verify: SELECT true
UPDATE currencies SET name = code WHERE :rows;
