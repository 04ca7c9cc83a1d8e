-- phase 1 [tx] steps 1,2,3,4: drop sequence number, drop composite type pair, drop domain word and 1 more
DROP SEQUENCE number;
DROP TYPE pair;
DROP DOMAIN word;
DROP SCHEMA side;
