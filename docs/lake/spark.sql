-- Written from lib/core/columns.ts by a test; do not edit by hand. The lake: npm run merge -- FOLDER --out DIR
CREATE TABLE touchpoints (
  `case_id` STRING,
  `event_id` STRING,
  `seq` INT,
  `activity` STRING,
  `start` TIMESTAMP,
  `complete` TIMESTAMP,
  `study_id` STRING,
  `participant_id` STRING,
  `install_id` STRING,
  `session_id` STRING,
  `stage` STRING,
  `stage_auto` STRING,
  `stage_source` STRING,
  `stage_shown` BOOLEAN,
  `sub_stage` STRING,
  `touchpoint_type` STRING,
  `touchpoint_kind` STRING,
  `channel` STRING,
  `channel_mode` STRING,
  `entry_source` STRING,
  `ownership` STRING,
  `initiator` STRING,
  `device` STRING,
  `experienced_by` STRING,
  `brand` STRING,
  `brand_relation` STRING,
  `brand_role` STRING,
  `seller` STRING,
  `product` STRING,
  `contact` BOOLEAN,
  `active_s` DOUBLE,
  `valence` INT,
  `arousal` INT,
  `persuasion` INT,
  `goal` STRING,
  `expectation` STRING,
  `pain_point` STRING,
  `opportunity` STRING,
  `note` STRING,
  `tags` STRING,
  `evidence_ids` STRING,
  `capture` STRING,
  `contingency` STRING,
  `prompt_id` STRING,
  `recorded_at` TIMESTAMP,
  `time_precision` STRING,
  `time_zone` STRING,
  `utc_offset_min` INT,
  `page_host` STRING,
  `page_path` STRING,
  `page_title` STRING,
  `confidence` DOUBLE,
  `rule_id` STRING,
  `rule_version` STRING,
  `order_status` STRING,
  `order_value` DOUBLE,
  `currency` STRING,
  `redacted` STRING,
  `excluded` BOOLEAN,
  `exclude_reason` STRING,
  `recording_scope` STRING,
  `study_version` STRING,
  `app_version` STRING,
  `schema_version` INT,
  `study` STRING,
  `month` STRING
) USING PARQUET PARTITIONED BY (study, month) LOCATION '/data/lake/touchpoints';
MSCK REPAIR TABLE touchpoints;

CREATE TABLE touchpoint_brands (
  `event_id` STRING,
  `brand` STRING,
  `relation` STRING,
  `contact` BOOLEAN,
  `valence` INT,
  `persuasion` INT,
  `study` STRING,
  `month` STRING
) USING PARQUET PARTITIONED BY (study, month) LOCATION '/data/lake/touchpoint_brands';
MSCK REPAIR TABLE touchpoint_brands;

CREATE TABLE journeys (
  `case_id` STRING,
  `study_id` STRING,
  `participant_id` STRING,
  `persona` STRING,
  `category` STRING,
  `need` STRING,
  `trigger` STRING,
  `need_since` TIMESTAMP,
  `focal_brand` STRING,
  `main_competitor` STRING,
  `initial_set` STRING,
  `intended_brand` STRING,
  `owned_brand` STRING,
  `outcome` STRING,
  `bought_brand` STRING,
  `bought_product` STRING,
  `bought_from` STRING,
  `bought_for` STRING,
  `decision_role` STRING,
  `opened_at` TIMESTAMP,
  `decided_at` TIMESTAMP,
  `closed_at` TIMESTAMP,
  `close_reason` STRING,
  `cycle_no` INT,
  `previous_case_id` STRING,
  `seeded_by` STRING,
  `recording_scope` STRING,
  `path` STRING,
  `total_conversions` INT,
  `total_conversion_value` DOUBLE,
  `total_null` INT,
  `schema_version` INT,
  `study` STRING
) USING PARQUET PARTITIONED BY (study) LOCATION '/data/lake/journeys';
MSCK REPAIR TABLE journeys;

CREATE TABLE days (
  `study_id` STRING,
  `participant_id` STRING,
  `install_id` STRING,
  `local_date` STRING,
  `minutes_recorded` INT,
  `blind_minutes` INT,
  `touchpoints` INT,
  `no_encounters_today` BOOLEAN,
  `review_completed_at` TIMESTAMP,
  `other_devices` STRING,
  `others_used_computer` BOOLEAN,
  `study` STRING
) USING PARQUET PARTITIONED BY (study) LOCATION '/data/lake/days';
MSCK REPAIR TABLE days;

CREATE TABLE gaps (
  `study_id` STRING,
  `participant_id` STRING,
  `install_id` STRING,
  `start` TIMESTAMP,
  `end` TIMESTAMP,
  `reason` STRING,
  `study` STRING
) USING PARQUET PARTITIONED BY (study) LOCATION '/data/lake/gaps';
MSCK REPAIR TABLE gaps;

CREATE TABLE prompts (
  `prompt_id` STRING,
  `study_id` STRING,
  `participant_id` STRING,
  `install_id` STRING,
  `case_id` STRING,
  `trigger_event_id` STRING,
  `scheduled` TIMESTAMP,
  `sent` TIMESTAMP,
  `opened` TIMESTAMP,
  `completed` TIMESTAMP,
  `expired_at` TIMESTAMP,
  `status` STRING,
  `study` STRING
) USING PARQUET PARTITIONED BY (study) LOCATION '/data/lake/prompts';
MSCK REPAIR TABLE prompts;

CREATE TABLE answers (
  `answer_id` STRING,
  `prompt_id` STRING,
  `event_id` STRING,
  `question_id` STRING,
  `language` STRING,
  `value` STRING,
  `answered_at` TIMESTAMP,
  `study` STRING
) USING PARQUET PARTITIONED BY (study) LOCATION '/data/lake/answers';
MSCK REPAIR TABLE answers;

CREATE TABLE participants (
  `participant_id` STRING,
  `joined` TIMESTAMP,
  `ended` TIMESTAMP,
  `status` STRING,
  `language` STRING,
  `feedback` STRING,
  `study` STRING
) USING PARQUET PARTITIONED BY (study) LOCATION '/data/lake/participants';
MSCK REPAIR TABLE participants;

CREATE TABLE codes (
  `event_id` STRING,
  `coder` STRING,
  `field` STRING,
  `value` STRING,
  `coded_at` TIMESTAMP,
  `blind` BOOLEAN,
  `study` STRING
) USING PARQUET PARTITIONED BY (study) LOCATION '/data/lake/codes';
MSCK REPAIR TABLE codes;

-- Contacts with the favourite before the order, three ways to count; bought = 0: so far, at least so many.
WITH orders AS (
  SELECT case_id AS order_case, MIN(seq) AS order_seq
  FROM touchpoints
  WHERE NOT excluded AND touchpoint_type = 'order' AND order_status IS NOT NULL
  GROUP BY case_id
),
counted AS (
  SELECT t.case_id AS case_id, t.event_id AS event_id, t.seq AS seq, t.stage AS stage, t.brand AS brand,
    t.session_id AS session_id, t.channel AS channel, CAST(FLOOR((unix_millis(t.`start`) + t.utc_offset_min * 60000) / 86400000) AS BIGINT) AS local_day,
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
    t.session_id AS session_id, t.channel AS channel, CAST(FLOOR((unix_millis(t.`start`) + t.utc_offset_min * 60000) / 86400000) AS BIGINT) AS local_day,
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
    t.session_id AS session_id, t.channel AS channel, CAST(FLOOR((unix_millis(t.`start`) + t.utc_offset_min * 60000) / 86400000) AS BIGINT) AS local_day,
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
