-- phase 1 [tx] steps 1: drop sequence s
DROP SEQUENCE s;
