-- phase 1 [tx] steps 1,2: drop table customer, drop composite type address
DROP TABLE customer;
DROP TYPE address;
