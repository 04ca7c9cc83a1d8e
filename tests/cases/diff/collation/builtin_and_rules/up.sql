-- phase 1 [tx] steps 1,2: create collation a_last, create collation code_points
CREATE COLLATION a_last (PROVIDER = icu, LOCALE = 'und', RULES = '& z < a');
CREATE COLLATION code_points (PROVIDER = builtin, LOCALE = 'C.UTF-8');
