-- phase 1 [tx] steps 1,2: drop collation code_points, drop collation a_last
DROP COLLATION code_points;
DROP COLLATION a_last;
