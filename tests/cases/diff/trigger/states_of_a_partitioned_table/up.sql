-- phase 1 [tx] steps 1,2,3,4: create partition t_3 of t for values IN (3), disable trigger a of t, create trigger c on t and 1 more
CREATE TABLE t_3 (LIKE t INCLUDING ALL EXCLUDING COMMENTS EXCLUDING IDENTITY EXCLUDING INDEXES EXCLUDING STATISTICS);
ALTER TABLE t ATTACH PARTITION t_3 FOR VALUES IN (3);
ALTER TABLE t DISABLE TRIGGER a;
CREATE TRIGGER c BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION touch();
ALTER TABLE t ENABLE REPLICA TRIGGER c;
ALTER TABLE t_2 ADD CONSTRAINT t_2_bounds_check CHECK (id IS NOT NULL AND id IN (2)) NOT VALID;

-- phase 2 [alone] steps 4: validate t_2.t_2_bounds_check
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_2') AND conname = 't_2_bounds_check'
ALTER TABLE t_2 VALIDATE CONSTRAINT t_2_bounds_check;

-- phase 3 [tx] steps 4: attach table t_2 to t as partition for values IN (2)
ALTER TABLE t ATTACH PARTITION t_2 FOR VALUES IN (2);
ALTER TABLE t_2 DROP CONSTRAINT t_2_bounds_check;
