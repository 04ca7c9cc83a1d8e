-- phase 1 [tx] steps 1: rename column customers.fore_name to given_name
ALTER TABLE customers RENAME COLUMN fore_name TO given_name;
