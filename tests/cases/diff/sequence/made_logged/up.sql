-- phase 1 [tx] steps 1: reset the persistence of sequence s
ALTER SEQUENCE s SET LOGGED;
