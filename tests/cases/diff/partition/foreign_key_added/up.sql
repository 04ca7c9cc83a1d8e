-- phase 1 [tx] steps 1: add foreign key t_v_fkey to t (v refers to r)
ALTER TABLE t_2025 ADD CONSTRAINT t_v_fkey FOREIGN KEY (v) REFERENCES r (v) ON DELETE CASCADE NOT VALID;

-- phase 2 [alone] steps 1: validate t_2025.t_v_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_2025') AND conname = 't_v_fkey'
ALTER TABLE t_2025 VALIDATE CONSTRAINT t_v_fkey;

-- phase 3 [tx] steps 1: add foreign key t_v_fkey to t (v refers to r)
ALTER TABLE t_2026 ADD CONSTRAINT t_v_fkey FOREIGN KEY (v) REFERENCES r (v) ON DELETE CASCADE NOT VALID;

-- phase 4 [alone] steps 1: validate t_2026.t_v_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('t_2026') AND conname = 't_v_fkey'
ALTER TABLE t_2026 VALIDATE CONSTRAINT t_v_fkey;

-- phase 5 [tx] steps 1: add foreign key t_v_fkey to t (v refers to r)
ALTER TABLE t ADD CONSTRAINT t_v_fkey FOREIGN KEY (v) REFERENCES r (v) ON DELETE CASCADE;
