-- phase 1 [tx] steps 1,2,3: create partition t_2025 of t for values FROM ('2025-01-01') TO ('2026-01-01'), add unique constraint t_2025_w_key to t_2025 (w), add foreign key u_id_fkey to u (id refers to t_2025)
CREATE TABLE t_2025 (LIKE t INCLUDING ALL EXCLUDING COMMENTS EXCLUDING IDENTITY EXCLUDING INDEXES EXCLUDING STATISTICS);
ALTER TABLE t ATTACH PARTITION t_2025 FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE t_2025 ADD CONSTRAINT t_2025_w_key UNIQUE (w);
ALTER TABLE u ADD CONSTRAINT u_id_fkey FOREIGN KEY (id) REFERENCES t_2025 (w) NOT VALID;

-- phase 2 [alone] steps 3: validate u.u_id_fkey
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('u') AND conname = 'u_id_fkey'
ALTER TABLE u VALIDATE CONSTRAINT u_id_fkey;
