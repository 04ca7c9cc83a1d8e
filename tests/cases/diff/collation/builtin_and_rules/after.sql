CREATE COLLATION code_points (PROVIDER = builtin, LOCALE = 'C.UTF-8');
CREATE COLLATION a_last (PROVIDER = icu, LOCALE = 'und', RULES = '& z < a');
