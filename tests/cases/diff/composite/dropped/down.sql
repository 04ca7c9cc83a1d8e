-- phase 1 [tx] steps 1,2: create composite type address, add column customer.home address
CREATE TYPE address AS (street text);
ALTER TABLE customer ADD COLUMN home address;
