-- phase 1 [tx] steps 1: drop partition t_rest
ALTER TABLE t DETACH PARTITION t_rest;
DROP TABLE t_rest;
