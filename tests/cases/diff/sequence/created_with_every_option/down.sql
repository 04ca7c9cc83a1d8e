-- phase 1 [tx] steps 1,2: drop table invoice, drop sequence numbers
DROP TABLE invoice;
DROP SEQUENCE numbers;
