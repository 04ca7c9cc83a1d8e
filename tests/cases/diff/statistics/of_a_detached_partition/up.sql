-- phase 1 [tx] steps 1: detach partition t_0
ALTER TABLE t DETACH PARTITION t_0;
