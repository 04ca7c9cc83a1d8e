-- phase 1 [tx] steps 1,2,3,4: detach partition t_2, drop trigger c of t, enable trigger a of t and 1 more
ALTER TABLE t DETACH PARTITION t_2;
DROP TRIGGER c ON t;
ALTER TABLE t ENABLE TRIGGER a;
ALTER TABLE t DETACH PARTITION t_3;
DROP TABLE t_3;
