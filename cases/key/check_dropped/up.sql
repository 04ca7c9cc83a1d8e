-- phase 1 [tx] steps 1: drop constraint stock.c
ALTER TABLE stock DROP CONSTRAINT c;
