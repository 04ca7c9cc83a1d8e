-- phase 1 [tx] steps 1,2: drop column customer.home, drop composite type address
ALTER TABLE customer DROP COLUMN home;
DROP TYPE address;
