-- phase 1 [tx] steps 1: drop sequence numbers
DROP SEQUENCE numbers;
