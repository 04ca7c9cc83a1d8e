-- phase 1 [tx] steps 1: create sequence s
CREATE UNLOGGED SEQUENCE s;
