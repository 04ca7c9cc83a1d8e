-- phase 1 [tx] steps 1: add foreign key o_t to o (id, day refers to t)
ALTER TABLE o ADD CONSTRAINT o_t FOREIGN KEY (id, day) REFERENCES t (id, day) NOT VALID;

-- phase 2 [alone] steps 1: validate o.o_t
-- done when: SELECT convalidated FROM pg_constraint WHERE conrelid = to_regclass('o') AND conname = 'o_t'
ALTER TABLE o VALIDATE CONSTRAINT o_t;
