-- phase 1 [tx] steps 1,2,3: drop view a, drop view b, drop view c
DROP VIEW a;
DROP VIEW b;
DROP VIEW c;
