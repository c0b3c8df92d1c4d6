-- Written from lib/core/columns.ts by a test; do not edit by hand. The lake: npm run merge -- FOLDER --out DIR
CREATE OR REPLACE VIEW touchpoints AS SELECT * FROM read_parquet('lake/touchpoints/study=*/month=*/*.parquet', hive_partitioning = true, hive_types = {study: VARCHAR, month: VARCHAR});

CREATE OR REPLACE VIEW touchpoint_brands AS SELECT * FROM read_parquet('lake/touchpoint_brands/study=*/month=*/*.parquet', hive_partitioning = true, hive_types = {study: VARCHAR, month: VARCHAR});

CREATE OR REPLACE VIEW journeys AS SELECT * FROM read_parquet('lake/journeys/study=*/*.parquet', hive_partitioning = true, hive_types = {study: VARCHAR});

CREATE OR REPLACE VIEW days AS SELECT * FROM read_parquet('lake/days/study=*/*.parquet', hive_partitioning = true, hive_types = {study: VARCHAR});

CREATE OR REPLACE VIEW gaps AS SELECT * FROM read_parquet('lake/gaps/study=*/*.parquet', hive_partitioning = true, hive_types = {study: VARCHAR});

CREATE OR REPLACE VIEW prompts AS SELECT * FROM read_parquet('lake/prompts/study=*/*.parquet', hive_partitioning = true, hive_types = {study: VARCHAR});

CREATE OR REPLACE VIEW answers AS SELECT * FROM read_parquet('lake/answers/study=*/*.parquet', hive_partitioning = true, hive_types = {study: VARCHAR});

CREATE OR REPLACE VIEW participants AS SELECT * FROM read_parquet('lake/participants/study=*/*.parquet', hive_partitioning = true, hive_types = {study: VARCHAR});

CREATE OR REPLACE VIEW codes AS SELECT * FROM read_parquet('lake/codes/study=*/*.parquet', hive_partitioning = true, hive_types = {study: VARCHAR});

-- Contacts with the favourite before the order, three ways to count; bought = 0: so far, at least so many.
WITH orders AS (
  SELECT case_id AS order_case, MIN(seq) AS order_seq
  FROM touchpoints
  WHERE NOT excluded AND touchpoint_type = 'order' AND order_status IS NOT NULL
  GROUP BY case_id
),
counted AS (
  SELECT t.case_id AS case_id, t.event_id AS event_id, t.seq AS seq, t.stage AS stage, t.brand AS brand,
    t.session_id AS session_id, t.channel AS channel, (epoch_ms(t."start") + t.utc_offset_min * 60000) // 86400000 AS local_day,
    CASE WHEN o.order_case IS NOT NULL AND t.seq = o.order_seq THEN 1 ELSE 0 END AS is_order
  FROM touchpoints t LEFT JOIN orders o ON o.order_case = t.case_id
  WHERE NOT t.excluded AND (o.order_case IS NULL OR t.seq <= o.order_seq)
),
contacts AS (
  SELECT c.case_id AS contact_case, c.session_id AS session_id, c.channel AS channel, c.local_day AS local_day
  FROM counted c
  JOIN touchpoint_brands b ON b.event_id = c.event_id
  JOIN journeys j ON j.case_id = c.case_id
  WHERE c.is_order = 0 AND b.contact AND b.brand = j.focal_brand
),
sums AS (
  SELECT contact_case, COUNT(*) AS raw_count, COUNT(DISTINCT CONCAT(session_id, '|', channel)) AS collapsed_count,
    COUNT(DISTINCT local_day) AS day_count
  FROM contacts GROUP BY contact_case
)
SELECT j.case_id AS case_id, j.focal_brand AS brand, COALESCE(s.raw_count, 0) AS raw,
  COALESCE(s.collapsed_count, 0) AS collapsed, COALESCE(s.day_count, 0) AS days,
  CASE WHEN o.order_case IS NULL THEN 0 ELSE 1 END AS bought
FROM journeys j
LEFT JOIN sums s ON s.contact_case = j.case_id
LEFT JOIN orders o ON o.order_case = j.case_id
WHERE j.focal_brand IS NOT NULL
ORDER BY case_id;

-- Steps from stage to stage up to the order, over all journeys.
WITH orders AS (
  SELECT case_id AS order_case, MIN(seq) AS order_seq
  FROM touchpoints
  WHERE NOT excluded AND touchpoint_type = 'order' AND order_status IS NOT NULL
  GROUP BY case_id
),
counted AS (
  SELECT t.case_id AS case_id, t.event_id AS event_id, t.seq AS seq, t.stage AS stage, t.brand AS brand,
    t.session_id AS session_id, t.channel AS channel, (epoch_ms(t."start") + t.utc_offset_min * 60000) // 86400000 AS local_day,
    CASE WHEN o.order_case IS NOT NULL AND t.seq = o.order_seq THEN 1 ELSE 0 END AS is_order
  FROM touchpoints t LEFT JOIN orders o ON o.order_case = t.case_id
  WHERE NOT t.excluded AND (o.order_case IS NULL OR t.seq <= o.order_seq)
),
steps AS (
  SELECT case_id, stage, is_order, ROW_NUMBER() OVER (PARTITION BY case_id ORDER BY seq) AS step FROM counted
),
pairs AS (
  SELECT a.stage AS from_stage,
    CASE WHEN b.case_id IS NOT NULL THEN b.stage WHEN a.is_order = 1 THEN '(ordered)' ELSE '(end)' END AS to_stage
  FROM steps a LEFT JOIN steps b ON b.case_id = a.case_id AND b.step = a.step + 1
)
SELECT from_stage, to_stage, COUNT(*) AS steps FROM pairs
GROUP BY from_stage, to_stage
ORDER BY from_stage, to_stage;

-- Detours to rivals: returned = the next contact is the favourite; switched = a rival was ordered; open = neither.
WITH orders AS (
  SELECT case_id AS order_case, MIN(seq) AS order_seq
  FROM touchpoints
  WHERE NOT excluded AND touchpoint_type = 'order' AND order_status IS NOT NULL
  GROUP BY case_id
),
counted AS (
  SELECT t.case_id AS case_id, t.event_id AS event_id, t.seq AS seq, t.stage AS stage, t.brand AS brand,
    t.session_id AS session_id, t.channel AS channel, (epoch_ms(t."start") + t.utc_offset_min * 60000) // 86400000 AS local_day,
    CASE WHEN o.order_case IS NOT NULL AND t.seq = o.order_seq THEN 1 ELSE 0 END AS is_order
  FROM touchpoints t LEFT JOIN orders o ON o.order_case = t.case_id
  WHERE NOT t.excluded AND (o.order_case IS NULL OR t.seq <= o.order_seq)
),
contacts AS (
  SELECT c.case_id AS case_id, c.seq AS seq,
    MAX(CASE WHEN b.brand = j.focal_brand THEN 1 ELSE 0 END) AS is_focal
  FROM counted c
  JOIN touchpoint_brands b ON b.event_id = c.event_id
  JOIN journeys j ON j.case_id = c.case_id
  WHERE c.is_order = 0 AND b.contact AND j.focal_brand IS NOT NULL
  GROUP BY c.case_id, c.seq
),
runs AS (
  SELECT case_id, is_focal, SUM(is_focal) OVER (PARTITION BY case_id ORDER BY seq) AS run FROM contacts
),
met AS (SELECT case_id AS met_case, SUM(is_focal) AS last_run FROM contacts GROUP BY case_id),
found AS (
  SELECT case_id, run, COUNT(*) AS touchpoints FROM runs WHERE is_focal = 0 AND run > 0 GROUP BY case_id, run
),
bought AS (SELECT case_id AS bought_case, brand AS bought_brand FROM counted WHERE is_order = 1),
ended AS (
  SELECT f.case_id AS case_id, f.touchpoints AS touchpoints,
    CASE
      WHEN f.run < m.last_run THEN 'returned'
      WHEN p.bought_brand IS NULL THEN 'open'
      WHEN p.bought_brand = j.focal_brand THEN 'returned'
      ELSE 'switched'
    END AS how
  FROM found f
  JOIN met m ON m.met_case = f.case_id
  JOIN journeys j ON j.case_id = f.case_id
  LEFT JOIN bought p ON p.bought_case = f.case_id
)
SELECT case_id, COUNT(*) AS detours, SUM(touchpoints) AS touchpoints,
  SUM(CASE WHEN how = 'returned' THEN 1 ELSE 0 END) AS returned,
  SUM(CASE WHEN how = 'switched' THEN 1 ELSE 0 END) AS switched,
  SUM(CASE WHEN how = 'open' THEN 1 ELSE 0 END) AS still_open
FROM ended GROUP BY case_id ORDER BY case_id;
