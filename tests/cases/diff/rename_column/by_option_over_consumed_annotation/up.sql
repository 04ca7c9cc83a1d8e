-- phase 1 [tx] steps 1: rename column customers.given_name to fore_name
ALTER TABLE customers RENAME COLUMN given_name TO fore_name;
